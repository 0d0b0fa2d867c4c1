import { longTasks } from '../suite/long-tasks';

longTasks();

// Stands in for wxt/browser under test.
import { fakeBrowser } from 'wxt/testing/fake-browser';

export { fakeBrowser as browser };
export default fakeBrowser;

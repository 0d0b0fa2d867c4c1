// Peers without types of their own.
declare module 'de-compromise' {
  interface View {
    out(format: 'array'): string[];
  }
  const read: (text: string) => { verbs(): View; nouns(): View };
  export default read;
}

// Hands the reader a file by the browser's own download, which needs no permission. For extension pages.

/** Milliseconds until the address is given back: a download has its own hold on the blob once it has begun. */
const BEGUN = 60_000;

export function downloadFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGUN);
}

/** Gives the reader a file to keep. A link to it in memory, followed once: needs no permission to download. `type` is a MIME type. */
export function saveFile(name: string, type: string, content: string | ArrayBuffer): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click's own turn is over; a minute is far beyond that.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

import { send } from '../api';

/** Fetches a file with the key as a header, and hands it to the browser to be kept. */
export async function save(path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await (await send('GET', path)).blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

import { many } from '../format';
/** What `GET /v1/backups` answers. */
export interface Backups {
  progress: { state: string; doing: string; done: number; all: number; name: string; note: string };
  backups: Backup[];
}

export interface Backup {
  name: string;
  bytes: number;
  made: number;
  sha256: string;
  damage: string;
  catalogues: Record<string, number>;
  files: { path: string; bytes: number; sha256: string }[];
}

/** What is in a backup, in a line. */
export function contents(backup: Backup): string {
  if (backup.damage !== '') {
    return backup.damage;
  }
  const catalogues = Object.entries(backup.catalogues).map(([name, documents]) => `${name} (${documents.toLocaleString('en')})`);
  return `${catalogues.join(', ')}; ${many(backup.files.length, 'file')}`;
}

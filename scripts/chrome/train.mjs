// Learns the line model of the site-chrome rule and writes its weights:
//
//   node scripts/chrome/train.mjs PAGES.jsonl.gz PARTIALS.jsonl.gz --write server/src/analysis/chrome/weights.generated.ts
//
// Both files hold one JSON object a line: {"id", "domain", "text", "labels", "main"}; `labels` has a character for each
// line of the text: c copy, x chrome, ? either, b blank; `main` is the story alone.
// The bank beside it (bank/README.md) is learned from as well; --bank FOLDER: another one.
// Says what the model is worth out of fold. --models FILE keeps the models of the folds, for measure.mjs; --folds N, --trees N.
import { join } from 'node:path';
import { load } from '../load.mjs';

await load(join(import.meta.dirname, 'train.ts'));

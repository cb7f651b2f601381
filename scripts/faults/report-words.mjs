/** What the report says around its tables. */
export const HEAD = `# Reliability

What is written must still be there after a crash, a torn file or a full disk, or the user must be told in words. This is what was done to it in real browsers, with the product's own storage code: its one write path, both stores, its own start and recovery. A build with one more page (\`tests/faults/extension\`) lets a test reach them; no build that is shipped can hold it.

- **Acknowledged**: records of which the product said "saved", noted outside the browser as it said so. Kills and cuts are real: SIGKILL of the browser's process, bytes taken off its files.
- **Lost**: acknowledged, and after the next start not there or not as it was written.
- **Chain faults**: what \`verify\` finds in either store after a start, and heads that differ.
- **Blank starts**: the first list after a start is empty although there had been records.
- **Put back**: entries one store lacked and was given from the other. The panel says so.
- A round that could not be carried out (a browser that did not start, a panel that did not open in time) is done again and counted in the last column.
- The soak's rounds in browsers are of one build, each row from its first round; \`npm run faults\` and the properties are of the build after it, which digests without a promise and reads a record in larger portions. The reminders between showing and marking ran on three profiles side by side and were added up.`;

export const FOOT = `## What these runs found

- **A disk without room.** A write that finds none leaves half of itself in the log of storage.local. What was written behind it looked saved and was gone after a crash (3 records of 1 round in 20). Now a log that found no room is mended before anything else is called saved; until that works, nothing is.
- **An entry that is there but spoilt** shows in no count, so a garbled file could stay unnoticed until the other store was lost too. Now the worker reads through the record once a session (up to 40,000 entries) and mends it from the other store.
- **Both stores lost, storage.local shut for good.** The panel said that the record could still be looked at. Now it says how many entries are gone and asks for the backup.
- **A database that the browser cannot open again.** In Chromium all databases of an extension lie in one folder; if the file that names its other files is garbled, every call fails, also the one that deletes. The product ran on storage.local alone for good, and damage to that in a later session then lost what was in it (299 records in two profiles of the first soak; its 26 rounds of this row, made before the mending, are left out of the table). Now such a database is deleted, or, where that fails too, a new one is made in a storage bucket of its own, and either is filled from the journal as after any other loss; a bucket that is shut makes way for the next. The old one is deleted only while the journal holds the whole chain. The row with damaged stores does it on purpose (\`shut\`), beside bytes garbled at random.
- **Both stores garbled, the database beyond opening, the journal with holes.** The panel said only that one place works. Now it says how many entries cannot be read and asks for the backup; nothing is replaced yet, in case the database opens again. In the session after that a new one is made beside it, and the record names what is lost.
- **Storage.local shut for good.** The panel said to reopen the browser, which does not help. Now it asks for a backup file first and names what does help: to install the extension anew and import that file. Where neither store opens it says so, and not to remove the extension without a backup.

## Still open

- **The worker stopped in the middle of a write** was tried some twenty times: never half a commit, and lock and database were free at once. Stopping it through the browser's debugging port often freezes the extension's other pages, so the long row closes pages instead.
- **A database that stays shut where there are no storage buckets** (Firefox) and that cannot be deleted stays at one copy; the panel says so. In no round in Firefox did the database stay shut.
- **What is set aside stays on the disk** where the browser cannot delete it: unreadable to the product, also after "delete everything". Removing the extension removes it.

## What is not protected

- Both stores lie in one profile. Whoever deletes the profile or removes the extension deletes both; then only a saved backup helps. A note of how many entries there were lies in a third place, so that the panel says what is missing and asks for the backup.
- If the file that names storage.local's other files is garbled, the browser keeps storage.local shut for good and offers no call that would open it anew. Nothing is lost: the record is read from the database, the panel says that nothing can be saved now, and the whole record can be saved as a file. Both garbled in this way in one session leave nothing but a saved backup.
- The process is killed, not the machine: power cuts are not simulated here; SIGKILL leaves what the system had already been given.`;

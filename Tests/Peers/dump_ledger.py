"""What a ledger says, as SQL: dump_ledger.py FILE. Looks at a copy; a file that cannot be read says so."""
import pathlib, shutil, sqlite3, sys, tempfile
with tempfile.TemporaryDirectory() as folder:
    copy = shutil.copy(sys.argv[1], folder)
    try:
        print('\n'.join(sqlite3.connect(copy).iterdump()))
    except sqlite3.Error as error:
        print('unreadable: %s' % error)

"""What SQLite finds wrong with the ledgers below a folder: ledger.py FOLDER. Looks at copies: opening one changes it."""
import pathlib, shutil, sqlite3, sys, tempfile
for ledger in pathlib.Path(sys.argv[1]).rglob('tonghop.sqlite'):
    with tempfile.TemporaryDirectory() as folder:
        for part in ledger.parent.glob('tonghop.sqlite*'):
            shutil.copy(part, folder)
        database = sqlite3.connect(folder + '/tonghop.sqlite')
        for check in ('integrity_check', 'foreign_key_check'):
            for row in database.execute('PRAGMA ' + check):
                if row != ('ok',):
                    sys.exit('%s: %s' % (ledger, row))
        database.close()

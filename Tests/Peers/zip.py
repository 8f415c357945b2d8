"""What Python's own reader finds in a ZIP archive: zip.py FILE."""
import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps([dict(name=i.filename, content=archive.read(i).decode(),
                  date='%d-%d-%d %d:%d:%d' % i.date_time) for i in archive.infolist()]))

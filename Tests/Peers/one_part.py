"""A workbook of many sheets that all are one part: one_part.py FILE SHEETS."""
import sys, zipfile
path, count = sys.argv[1], int(sys.argv[2])
main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
package = 'http://schemas.openxmlformats.org/package/2006'
def text(value):
    return '<c t="inlineStr"><is><t>%s</t></is></c>' % value
heads = ['Mã xã', 'Xã, phường, thị trấn'] + ['Tiêu chí %d' % n for n in range(1, 14)]
rows = [heads] + [['01891', 'Xã Bành Trạch'] + ['?'] * 13] * 20
sheet = '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (
    main, ''.join('<row>%s</row>' % ''.join(map(text, row)) for row in rows))
with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as book:
    book.writestr('[Content_Types].xml', '<Types xmlns="%s/content-types"><Default Extension="xml" ContentType="application/xml"/>'
                  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>' % package)
    book.writestr('_rels/.rels', '<Relationships xmlns="%s/relationships"><Relationship Id="r" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (package, office))
    book.writestr('xl/workbook.xml', '<workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (
        main, office, ''.join('<sheet name="S%d" sheetId="%d" r:id="r%d"/>' % (n, n, n) for n in range(1, count + 1))))
    book.writestr('xl/_rels/workbook.xml.rels', '<Relationships xmlns="%s/relationships">%s</Relationships>' % (
        package, ''.join('<Relationship Id="r%d" Type="%s/worksheet" Target="sheet.xml"/>' % (n, office) for n in range(1, count + 1))))
    book.writestr('xl/sheet.xml', sheet)

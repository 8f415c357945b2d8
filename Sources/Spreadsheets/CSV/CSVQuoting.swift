/// Resolves the content of quoted fields in place, which works because the content is never longer than the field.
enum CSVQuoting {
    /// Resolves the quotes of a field that starts with one, or of the formula `="00760"`. The content starts where the
    /// field starts. The bytes left over become NUL, which occurs nowhere else in the text, so that lines can still be
    /// counted. Returns the length of the content.
    static func resolve(_ field: UnsafeMutableRawBufferPointer) -> Int {
        var length = field.first == Byte.quote ? unquote(field) : field.count
        let content = UnsafeMutableRawBufferPointer(rebasing: field[..<length])
        if isTextFormula(UnsafeRawBufferPointer(content)) { length = unwrap(content) }
        for offset in length..<field.count { field[offset] = 0 }
        return length
    }

    /// Whether this is a formula like `="00760"`. Programs write text this way if spreadsheets would otherwise take it
    /// for a number. Quotes in it are doubled.
    static func isTextFormula(_ field: UnsafeRawBufferPointer) -> Bool {
        guard field.count >= 3, field[0] == Byte.equals, field[1] == Byte.quote, field[field.count - 1] == Byte.quote
        else { return false }
        var offset = 2
        while offset < field.count - 1 {
            if field[offset] == Byte.quote {
                guard offset + 1 < field.count - 1, field[offset + 1] == Byte.quote else { return false }
                offset += 1
            }
            offset += 1
        }
        return true
    }

    /// Turns doubled quotes into single ones, and keeps the text after the closing quote as it is.
    private static func unquote(_ field: UnsafeMutableRawBufferPointer) -> Int {
        var target = 0
        var source = 1
        var isOpen = true
        while source < field.count {
            if isOpen, field[source] == Byte.quote {
                source += 1
                guard source < field.count, field[source] == Byte.quote else {
                    isOpen = false
                    continue
                }
            }
            field[target] = field[source]
            target += 1
            source += 1
        }
        return target
    }

    private static func unwrap(_ formula: UnsafeMutableRawBufferPointer) -> Int {
        var target = 0
        var source = 2
        while source < formula.count - 1 {
            formula[target] = formula[source]
            target += 1
            source += formula[source] == Byte.quote ? 2 : 1
        }
        return target
    }
}

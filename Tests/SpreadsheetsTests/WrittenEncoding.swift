// Writes text in the encodings in which separated text occurs.
import Foundation

/// Encodings as other programs write them. glibc does the encoding, not the tables under test.
enum WrittenEncoding: String, CaseIterable, Sendable {
    case utf8 = "UTF-8"
    case decomposed
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1258 = "CP1258"
    case tcvn3 = "TCVN5712-1"
}

/// The bytes of a text in an encoding; empty if the encoding cannot represent it.
func converted(_ text: String, to encoding: WrittenEncoding) -> [UInt8] {
    if encoding == .decomposed { return Array(text.decomposedStringWithCanonicalMapping.utf8) }
    guard let converter = iconv_open(encoding.rawValue, "UTF-8"), converter != iconv_t(bitPattern: -1) else {
        return []
    }
    defer { iconv_close(converter) }
    var source = Array(text.utf8).map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    var (sourceLeft, targetLeft) = (source.count, target.count)
    let failed = source.withUnsafeMutableBufferPointer { source in
        target.withUnsafeMutableBufferPointer { target in
            var (input, output) = (source.baseAddress, target.baseAddress)
            return iconv(converter, &input, &sourceLeft, &output, &targetLeft) == .max
                || iconv(converter, nil, nil, &output, &targetLeft) == .max
        }
    }
    return failed ? [] : target.dropLast(targetLeft).map { UInt8(bitPattern: $0) }
}

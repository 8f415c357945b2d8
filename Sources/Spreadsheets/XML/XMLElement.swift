import Foundation

/// A start tag as libxml2 passes it; valid only during the callback.
struct XMLElement {
    let name: UnsafePointer<UInt8>
    /// Five pointers each: local name, prefix, namespace, start and end of the value.
    let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    let attributeCount: Int

    @inline(__always)
    func isNamed(_ text: StaticString) -> Bool { Self.equal(name, text) }

    /// The same for a name of one letter. Most elements of a sheet have such names.
    @inline(__always)
    func isLetter(_ letter: Unicode.Scalar) -> Bool {
        name[0] == UInt8(truncatingIfNeeded: letter.value) && name[1] == 0
    }

    /// The name and value of an attribute. The name is `nil` if it has a namespace prefix.
    @inline(__always)
    func attribute(at index: Int) -> (name: UnsafePointer<UInt8>?, value: UnsafeBufferPointer<UInt8>) {
        guard let attributes else { return (nil, UnsafeBufferPointer(start: nil, count: 0)) }
        let entry = attributes + index * 5
        return (entry[1] == nil ? entry[0] : nil, Self.value(entry))
    }

    /// The value, as bytes, of an attribute without a prefix.
    func attribute(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        for index in 0..<attributeCount {
            let (found, value) = attribute(at: index)
            if let found, Self.equal(found, name) { return value }
        }
        return nil
    }

    /// The value, as text, of an attribute without a prefix.
    func text(_ name: StaticString) -> String? { attribute(name).map(Self.text) }

    /// The value, as text, of an attribute whose namespace ends in `suffix`.
    func text(_ name: StaticString, namespaceSuffix suffix: String) -> String? {
        guard let attributes else { return nil }
        for index in 0..<attributeCount {
            let entry = attributes + index * 5
            if let found = entry[0], let namespace = entry[2], Self.equal(found, name),
                String(cString: namespace).hasSuffix(suffix)
            {
                return Self.text(Self.value(entry))
            }
        }
        return nil
    }

    /// A whole number from 0 on; `nil` for anything else.
    func number(_ name: StaticString) -> Int? { attribute(name).flatMap { ByteNumber.whole($0) } }

    /// An `xsd:boolean`, ignoring case.
    func flag(_ name: StaticString) -> Bool { attribute(name).map { ByteNumber.boolean($0) == true } ?? false }

    /// The value of `xml:space` on this element; `nil` if there is none.
    @inline(__always)
    var preservesSpace: Bool? {
        guard let attributes else { return nil }
        for index in 0..<attributeCount {
            let entry = attributes + index * 5
            if let prefix = entry[1], let name = entry[0], Self.equal(prefix, "xml"), Self.equal(name, "space") {
                return Self.text(Self.value(entry)) == "preserve"
            }
        }
        return nil
    }

    /// Compares byte by byte: names are short, and calling a function would take longer.
    @inline(__always)
    static func equal(_ name: UnsafePointer<UInt8>, _ text: StaticString) -> Bool {
        let wanted = text.utf8Start
        var index = 0
        while index < text.utf8CodeUnitCount {
            if name[index] != wanted[index] { return false }
            index += 1
        }
        return name[index] == 0
    }

    /// The same for a value, whose length is known.
    @inline(__always)
    static func equal(_ value: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        guard value.count == text.utf8CodeUnitCount else { return false }
        var index = 0
        while index < value.count {
            if value[index] != text.utf8Start[index] { return false }
            index += 1
        }
        return true
    }

    private static func value(_ entry: UnsafeMutablePointer<UnsafePointer<UInt8>?>) -> UnsafeBufferPointer<UInt8> {
        guard let start = entry[3], let end = entry[4] else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: start, count: end - start)
    }

    /// libxml2 leaves `&` in attribute values as `&#38;` unless it expands entities, which it must not do.
    private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "&#38;", with: "&")
    }
}

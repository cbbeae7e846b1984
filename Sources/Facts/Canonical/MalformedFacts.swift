/// Bytes that are not the canonical object they should be: where, and what was expected there.
///
/// Neither says what stood there instead, which could be anybody's name.
package struct MalformedFacts: Error, Hashable, CustomStringConvertible {
    /// Bytes from the start of the object.
    package let offset: Int
    package let expected: String

    package init(offset: Int, expected: String) {
        self.offset = offset
        self.expected = expected
    }

    package var description: String { "Byte \(offset): expected \(expected)." }
}

/// One field of a header, as it came: its name in lower case, and its value with its lines joined.
package struct HeaderField: Hashable, Sendable {
    package let name: String
    package let value: [UInt8]
}

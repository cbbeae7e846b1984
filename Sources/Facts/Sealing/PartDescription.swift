/// What an entry says of one sealed part: everything needed to find, open and check it, and nothing that it says.
package struct PartDescription: Hashable, Sendable {
    /// Counts from 0 within the entry.
    package let number: Int
    package let name: PartName
    package let subject: SubjectID
    package let retentionClass: RetentionClass
    package let key: KeyID
    /// The media type of the plaintext, such as `application/json`.
    package let media: MediaType
    /// The size of the plaintext as a power of two, so that the exact length of a name isn't told.
    package let lengthClass: Int
    package let commitment: Commitment

    package init(
        number: Int,
        name: PartName,
        subject: SubjectID,
        retentionClass: RetentionClass,
        key: KeyID,
        media: MediaType,
        length: Int,
        commitment: Commitment
    ) {
        self.number = number
        self.name = name
        self.subject = subject
        self.retentionClass = retentionClass
        self.key = key
        self.media = media
        self.lengthClass = Self.lengthClass(of: length)
        self.commitment = commitment
    }

    /// The exponent of the smallest power of two, at least 64, that holds so many bytes.
    package static func lengthClass(of length: Int) -> Int {
        max(6, Int.bitWidth - max(0, length - 1).leadingZeroBitCount)
    }

    func write(to writer: inout FactsWriter) {
        writer.code("class", retentionClass)
        writer.base64("commitment", commitment.bytes)
        writer.identifier("key", key)
        writer.integer("length", lengthClass)
        writer.code("media", media)
        writer.code("name", name)
        writer.integer("part", number)
        writer.identifier("subject", subject)
    }

    init(from reader: inout FactsReader) throws(MalformedFacts) {
        retentionClass = try reader.code("class")
        guard let commitment = Commitment(bytes: try reader.base64("commitment")) else {
            throw reader.malformed("a commitment of 32 bytes")
        }
        self.commitment = commitment
        key = try reader.identifier("key")
        lengthClass = try reader.integer("length")
        media = try reader.code("media")
        name = try reader.code("name")
        number = try reader.integer("part")
        subject = try reader.identifier("subject")
    }
}

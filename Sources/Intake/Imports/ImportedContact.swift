package import Regulation

/// A contact as a sheet tells of one.
package struct ImportedContact: Sendable {
    package let channel: Channel
    package let direction: ContactDirection
    package let nature: ContactNature
    /// A purpose, by what the register calls it.
    package let purpose: String?
    package let note: String?

    init?(_ record: inout SheetRecord<ImportField>) {
        let channel = record.requiredCode(.channel, CodeWords.channels)
        let direction = record.requiredCode(.direction, CodeWords.directions)
        let nature = record.code(.nature, CodeWords.natures)
        guard let channel, let direction, record.faults.isEmpty else { return nil }
        self.channel = channel
        self.direction = direction
        self.nature = nature ?? .other
        purpose = record.text(.purpose)
        note = record.text(.note)
    }
}

extension SheetRecord where Field == ImportField {
    /// A code that has to be there, by one of the words for it.
    mutating func requiredCode<Code>(
        _ field: ImportField, _ words: CodeTable<Code>
    ) -> Code? {
        guard required(field) != nil else { return nil }
        return code(field, words)
    }

    /// Several codes, separated by commas, semicolons, strokes or plus signs.
    mutating func codes<Code>(
        _ field: ImportField, _ words: CodeTable<Code>
    ) -> Set<Code> {
        guard let text = text(field) else { return [] }
        var found: Set<Code> = []
        for word in text.split(whereSeparator: { ",;/+&|".contains($0) }) {
            if let code = words[Heading(String(word))] {
                found.insert(code)
            } else {
                fail(field, .value(.unknownWord(allowed: words.choice, meant: words.choice.meant(by: "\(word)"))))
            }
        }
        return found
    }
}

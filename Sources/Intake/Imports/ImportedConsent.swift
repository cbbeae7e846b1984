package import Regulation

/// What somebody said yes or no to, as a sheet tells it.
package struct ImportedConsent: Sendable {
    package enum Answer: String, CaseIterable, Sendable {
        case given
        case refused
        case withdrawn
        case optedOut = "opted-out"
        case objected
    }

    package let answer: Answer
    /// A purpose, by what the register calls it; none is all direct marketing.
    package let purpose: String?
    package let channels: Set<Channel>
    package let hasProof: Bool
    package let wording: String?

    init?(_ record: inout SheetRecord<ImportField>) {
        let answer = record.requiredCode(.answer, CodeWords.answers)
        channels = record.codes(.channel, CodeWords.channels)
        hasProof = record.flag(.proof) ?? false
        purpose = record.text(.purpose)
        wording = record.text(.wording) ?? record.text(.note)
        switch answer {
        case .given, .refused, .withdrawn: _ = record.required(.purpose)
        case .optedOut, .objected, nil: break
        }
        guard let answer, record.faults.isEmpty else { return nil }
        self.answer = answer
    }
}

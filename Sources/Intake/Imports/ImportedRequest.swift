package import Facts
package import Regulation

/// A rights request as a sheet tells of one, from its receipt to its end.
package struct ImportedRequest: Sendable {
    package let right: RequestRight
    package let channel: Channel
    package let requester: Details
    package let wording: String?
    package let verified: Occurrence?
    package let decided: Occurrence?
    package let outcome: RequestOutcome?
    package let ground: RefusalGround?
    package let answered: Occurrence?
    package let closed: Occurrence?

    init?(_ record: inout SheetRecord<ImportField>, at reading: ImportReading) {
        let right = record.requiredCode(.right, CodeWords.rights)
        channel = record.code(.channel, CodeWords.channels) ?? .mail
        var fields: [PersonalField: String] = [:]
        fields[.name] = record.text(.client)
        fields[.email] = record.text(.email)
        fields[.phone] = record.text(.phone)
        requester = Details(fields)
        wording = record.text(.wording) ?? record.text(.note)
        verified = record.optionalOccurrence(.identityDate, at: reading)
        decided = record.optionalOccurrence(.decidedDate, at: reading)
        outcome = record.code(.outcome, CodeWords.outcomes)
        ground = record.code(.ground, CodeWords.refusals)
        answered = record.optionalOccurrence(.answeredDate, at: reading)
        closed = record.optionalOccurrence(.closedDate, at: reading)
        if decided != nil, outcome == nil { _ = record.required(.outcome) }
        guard let right, record.faults.isEmpty else { return nil }
        self.right = right
    }
}

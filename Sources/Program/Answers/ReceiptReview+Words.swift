import Facts
import Office
import Reports

extension ReceiptReview {
    /// The same for scripts.
    var members: [String: JSON] {
        [
            "reread": .count(read), "proven": .count(proven),
            "otherDays": .array(
                otherDays.map { other in
                    [
                        "message": .identifier(other.message), "record": .identifier(other.record.stream),
                        "position": .integer(other.record.position), "day": .day(other.record.day),
                        "received": .day(other.received),
                    ]
                }),
        ]
    }

    /// What came of it, and which records to look at.
    var words: Words {
        var dutch = ["Van \(proven) van de \(read) berichten zonder bewijs is de ontvangst nu bewezen."]
        var english = ["Of \(proven) of the \(read) messages without proof the receipt is proven now."]
        for other in otherDays {
            let correction = "dossier correct \(other.record.position) --on \(other.received) --reason \"…\""
            dutch.append(
                "! \(other.record.kind.words.dutch) \(other.record.stream) staat op \(other.record.day), ontvangen is "
                    + "het bericht op \(other.received): \(correction)")
            english.append(
                "! The \(other.record.kind.words.english) \(other.record.stream) stands at \(other.record.day), the "
                    + "message was received on \(other.received): \(correction)")
        }
        return Words(dutch.joined(separator: "\n"), english.joined(separator: "\n"))
    }
}

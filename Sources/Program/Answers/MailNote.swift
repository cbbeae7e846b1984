import Facts
package import Mail
import Office
import Regulation
package import Reports

/// What came of reading mail, for people and for scripts.
struct MailNote {
    let summary: MailSummary
    /// How many messages wait, and the first day on which one may be due.
    let waiting: (count: Int, due: Day?)
    let hasServers: Bool
    /// Whether nothing was recorded, and this is what would be.
    let isTrial: Bool
    /// What came of reading messages again that were there, as a server is new.
    let review: ReceiptReview?

    var json: JSON {
        JSON.object([
            "read": .count(summary.read), "recorded": .count(summary.recorded), "known": .count(summary.known),
            "matched": .count(summary.matched), "unproven": .count(summary.unproven),
            "unreadable": .array(
                summary.unreadable.map { unread in
                    [
                        "file": .count(unread.place.file), "message": .count(unread.place.message),
                        "reason": .string(unread.fault.rawValue), "id": .identifier(unread.message),
                    ]
                }),
            "broken": .array(
                summary.broken.map { broken in
                    [
                        "file": .count(broken.place.file), "message": .count(broken.place.message),
                        "id": .identifier(broken.message), "parts": .array(broken.parts.map(\.json)),
                    ]
                }),
            "differing": .array(
                summary.differing.map { namesake in
                    [
                        "file": .count(namesake.place.file), "message": .count(namesake.place.message),
                        "id": .identifier(namesake.message),
                        "namesakes": .array(namesake.namesakes.map { .identifier($0) }),
                    ]
                }),
            "drafts": .count(summary.drafts), "others": .count(summary.others), "waiting": .count(waiting.count),
            "due": .day(waiting.due), "dryRun": .bool(isTrial),
        ]).adding(review?.members ?? [:])
    }

    func text(in language: Language, zone: LocalZone) -> String {
        var lines = [
            isTrial
                ? Words(
                    "\(summary.read) gelezen; \(summary.recorded) zouden worden vastgelegd, "
                        + "\(summary.known) al bekend.",
                    "\(summary.read) read; \(summary.recorded) would be recorded, \(summary.known) known already.")
                : Words(
                    "\(summary.read) gelezen, \(summary.recorded) vastgelegd, \(summary.known) al bekend.",
                    "\(summary.read) read, \(summary.recorded) recorded, \(summary.known) known already."),
            Words(
                "\(summary.matched) van bekende afzenders, \(summary.recorded - summary.matched) van andere, "
                    + "\(summary.unreadable.count) onleesbaar.",
                "\(summary.matched) from known senders, \(summary.recorded - summary.matched) from others, "
                    + "\(summary.unreadable.count) unreadable."),
        ]
        if summary.unproven > 0 {
            lines.append(
                hasServers
                    ? Words(
                        "! Van \(summary.unproven) is de ontvangst niet bewezen.",
                        "! Of \(summary.unproven) the receipt is not proven.")
                    : Words(
                        "! Van \(summary.unproven) is de ontvangst niet bewezen: noem uw mailserver met --received-by.",
                        "! Of \(summary.unproven) the receipt is not proven: name your mail server with --received-by.")
            )
        }
        if summary.drafts > 0 {
            lines.append(Words("\(summary.drafts) concepten overgeslagen.", "Passed over \(summary.drafts) drafts."))
        }
        if summary.others > 0 {
            lines.append(
                Words(
                    "\(summary.others) andere bestanden en mappen overgeslagen.",
                    "Passed over \(summary.others) other files and folders."))
        }
        lines += summary.unreadable.map(line)
        lines += summary.broken.map(line)
        lines += summary.differing.map(line)
        if let review, review.read > 0 { lines.append(review.words) }
        if isTrial {
            lines.append(Words("Er is niets vastgelegd.", "Nothing was recorded."))
            return lines.map { $0[language] }.joined(separator: "\n")
        }
        if waiting.count > 0 {
            let day = waiting.due.map { Notation(language, zone: zone).day($0) }
            lines.append(
                day.map { day in
                    Words(
                        "\(waiting.count) wachten op een besluit, het eerste tot \(day): dossier mail list.",
                        "\(waiting.count) wait for a decision, the first until \(day): dossier mail list.")
                }
                    ?? Words(
                        "\(waiting.count) wachten op een besluit: dossier mail list.",
                        "\(waiting.count) wait for a decision: dossier mail list."))
        }
        return lines.map { $0[language] }.joined(separator: "\n")
    }

    private func line(_ namesake: MailNamesake) -> Words {
        let place = namesake.place.words
        guard let id = namesake.message else {
            return Words(
                "! \(place[.dutch]): heeft het Message-ID van een ander bericht en zegt iets anders; allebei blijven.",
                "! \(place[.english]): has the Message-ID of another message and says something else; both are kept.")
        }
        let others = namesake.namesakes.map(\.description).joined(separator: ", ")
        return Words(
            "! \(place[.dutch]): heeft het Message-ID van een ander bericht (\(others)) en zegt iets anders; "
                + "allebei bewaard, dit als \(id).",
            "! \(place[.english]): has the Message-ID of another message (\(others)) and says something else; "
                + "both are kept, this one as \(id).")
    }

    private func line(_ broken: BrokenMail) -> Words {
        let place = broken.place.words
        let parts = { (language: Language) in
            broken.parts.map { $0.phrase.text(in: Notation(language, zone: .utc)) }.joined(separator: "; ")
        }
        let id = broken.message.map { " (\($0))" } ?? ""
        return Words(
            "! \(place[.dutch]): \(parts(.dutch)); het bericht blijft zoals het kwam\(id).",
            "! \(place[.english]): \(parts(.english)); the message is kept as it came\(id).")
    }

    private func line(_ unread: UnreadableMail) -> Words {
        let reason = unread.fault.words
        guard let id = unread.message else {
            if isTrial, unread.fault == .empty || unread.fault == .noHeader {
                return Words(
                    "! \(unread.place.words[.dutch]): \(reason[.dutch]); zou worden bewaard zoals het is.",
                    "! \(unread.place.words[.english]): \(reason[.english]); would be kept as it is.")
            }
            return Words(
                "! \(unread.place.words[.dutch]): \(reason[.dutch]); niet vastgelegd.",
                "! \(unread.place.words[.english]): \(reason[.english]); not recorded.")
        }
        return Words(
            "! \(unread.place.words[.dutch]): \(reason[.dutch]); bewaard als \(id).",
            "! \(unread.place.words[.english]): \(reason[.english]); kept as \(id).")
    }
}

extension MailLocation {
    fileprivate var words: Words {
        Words("bestand \(file), bericht \(message)", "file \(file), message \(message)")
    }
}

extension MailFault: Worded {
    package var words: Words {
        switch self {
        case .unreadableFile: Words("het bestand kan niet worden gelezen", "the file can't be read")
        case .empty: Words("er staat niets in", "there is nothing in it")
        case .noHeader: Words("het begint niet als een bericht", "it doesn't begin as a message does")
        case .tooLong: Words("het is langer dan 256 MiB", "it is longer than 256 MiB")
        }
    }
}

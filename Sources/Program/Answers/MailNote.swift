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

    var json: JSON {
        [
            "read": .count(summary.read), "recorded": .count(summary.recorded), "known": .count(summary.known),
            "matched": .count(summary.matched), "unproven": .count(summary.unproven),
            "unreadable": .array(
                summary.unreadable.map { unread in
                    [
                        "file": .count(unread.place.file), "message": .count(unread.place.message),
                        "reason": .string(unread.fault.rawValue), "id": .identifier(unread.message),
                    ]
                }),
            "differing": .array(
                summary.differing.map { ["file": .count($0.file), "message": .count($0.message)] }),
            "drafts": .count(summary.drafts), "others": .count(summary.others), "waiting": .count(waiting.count),
            "due": .day(waiting.due),
        ]
    }

    func text(in language: Language, zone: LocalZone) -> String {
        var lines = [
            Words(
                "\(summary.read) gelezen, \(summary.recorded) vastgelegd, \(summary.known) al bekend.",
                "\(summary.read) read, \(summary.recorded) recorded, \(summary.known) known already."),
            Words(
                "\(summary.matched) van bekende afzenders, \(summary.unreadable.count) onleesbaar.",
                "\(summary.matched) from known senders, \(summary.unreadable.count) unreadable."),
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
        lines += summary.differing.map { place in
            Words(
                "! \(place.words[.dutch]): een ander bericht had hetzelfde Message-ID; dit is niet vastgelegd.",
                "! \(place.words[.english]): another message had the same Message-ID; this one was not recorded.")
        }
        if waiting.count > 0 {
            let day = waiting.due.map { Notation(language, zone: zone).day($0) }
            lines.append(
                day.map { day in
                    Words(
                        "\(waiting.count) wachten op een besluit, het eerste tot \(day): dossier mail list --open.",
                        "\(waiting.count) wait for a decision, the first until \(day): dossier mail list --open.")
                }
                    ?? Words(
                        "\(waiting.count) wachten op een besluit: dossier mail list --open.",
                        "\(waiting.count) wait for a decision: dossier mail list --open."))
        }
        return lines.map { $0[language] }.joined(separator: "\n")
    }

    private func line(_ unread: UnreadableMail) -> Words {
        let reason = unread.fault.words
        guard let id = unread.message else {
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

package import Mail
package import Reports

extension UnreadPart {
    /// Which part can't be read, and why.
    var phrase: Phrase {
        Phrase(
            "deel {number} ({what}): {reason}", "part {number} ({what}): {reason}",
            [.number: .number(number), .what: .text(mediaType), .reason: Phrase(reason.words)])
    }

    var json: JSON { ["number": .count(number), "media": .string(mediaType), "reason": .code(reason)] }
}

extension UnreadPart.Reason: Worded {
    package var words: Words {
        switch self {
        case .notBase64: Words("niet te lezen: het is geen base64", "can't be read: it is no base64")
        case .unknownCharset:
            Words(
                "de tekenset is onbekend; de tekst kan anders zijn dan hier staat",
                "its character set is not known; the text may be other than is shown")
        }
    }
}

package import Mail
package import Reports

extension MailRefusal: Worded {
    package var words: Words {
        switch self {
        case .notThere: Self.refused("dit bestand of deze map is er niet", "there is no such file or folder")
        case .unreadable: Self.refused("dit kan niet worden gelezen", "this can't be read")
        case .empty: Self.refused("er staat niets in", "there is nothing in it")
        case .notMail:
            Self.refused(
                "dit is geen bericht (.eml) en geen mailbox (mbox): het begint niet als mail",
                "this is no message (.eml) and no mailbox (mbox): it doesn't begin as mail does")
        case .noMailInFolder:
            Self.refused(
                "deze map is geen Maildir (met cur en new) en heeft geen bestanden .eml of .mbox",
                "this folder is no Maildir (with cur and new) and has no files .eml or .mbox")
        }
    }

    private static func refused(_ dutch: String, _ english: String) -> Words {
        Words("FILE: \(dutch). Er is niets vastgelegd.", "FILE: \(english). Nothing was recorded.")
    }
}

import Foundation
import Regulation
import Reports

/// A yes before something is done.
enum Confirmation {
    /// Asks on a terminal; elsewhere the option has to say yes beforehand.
    static func ask(_ question: String, unless confirmed: Bool, option: String) throws {
        if confirmed { return }
        guard isatty(STDIN_FILENO) == 1 else { throw UseFailure.confirmationNeeded(option: option) }
        let choice = Words("[j/N]", "[y/N]")[.spoken]
        FileHandle.standardError.write(Data("\(question) \(choice) ".utf8))
        try requireYes()
    }

    /// Shows what is about to be done, and asks: a preview is the answer where nobody can say yes.
    ///
    /// `question`: Asked on a terminal, where the preview stands beside the results and not among them.
    static func ask(
        _ question: Words, showing preview: Answer, unless confirmed: Bool, option: String, as result: ResultOptions,
        zone: LocalZone
    ) throws {
        if confirmed { return }
        guard isatty(STDIN_FILENO) == 1 else {
            preview.show(as: result.format, in: result.language, zone: zone)
            throw UseFailure.confirmationNeeded(option: option)
        }
        Said.aside(preview.text(in: result.language, zone: zone))
        let choice = Words("[j/N]", "[y/N]")
        FileHandle.standardError.write(Data("\(question[result.language]) \(choice[result.language]) ".utf8))
        try requireYes()
    }

    private static func requireYes() throws(UseFailure) {
        let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
        guard ["y", "yes", "j", "ja"].contains(answer) else { throw UseFailure.declined }
    }
}

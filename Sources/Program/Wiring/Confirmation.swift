import Foundation

/// A yes before something is done.
enum Confirmation {
    /// Asks on a terminal; elsewhere the option has to say yes beforehand.
    static func ask(_ question: String, unless confirmed: Bool, option: String) throws {
        if confirmed { return }
        guard isatty(STDIN_FILENO) == 1 else { throw UseFailure.confirmationNeeded(option: option) }
        FileHandle.standardError.write(Data("\(question) [y/N] ".utf8))
        let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
        guard ["y", "yes", "j", "ja"].contains(answer) else { throw UseFailure.declined }
    }
}

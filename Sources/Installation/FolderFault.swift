/// What makes a folder no place for a database or for keys.
package enum FolderFault: Sendable, Equatable {
    /// Something is there, but no folder.
    case notAFolder
    /// Others may change what is in it.
    case writableByOthers
    /// Others may read what is in it, and it holds keys or the socket.
    case readableByOthers
    /// More may enter than the server's account, which has to pass through.
    case openBeyondServer
    /// It belongs to an account that is neither ours nor root's.
    case ownedBy(String)

    /// What is wrong with it, as the end of a sentence.
    package var what: String {
        switch self {
        case .notAFolder: "it is no folder"
        case .writableByOthers: "other accounts may write in it"
        case .readableByOthers: "other accounts may enter it"
        case .openBeyondServer: "other accounts than the server's may enter it"
        case .ownedBy(let owner): "it belongs to the account \(owner)"
        }
    }

    /// What to do about it.
    package func remedy(_ path: String) -> String {
        switch self {
        case .notAFolder: "Move it away or choose another DOSSIER_HOME."
        case .writableByOthers: "Run chmod go-w '\(path)' once you know who did."
        case .readableByOthers: "Run chmod 700 '\(path)' once you know who did."
        case .openBeyondServer: "Run chmod 710 '\(path)' once you know who did."
        case .ownedBy: "Run dossier as that account or choose another DOSSIER_HOME."
        }
    }

    func sentence(_ path: String) -> String { "\(what). \(remedy(path))" }
}

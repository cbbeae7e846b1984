/// What makes a folder no place for a database or for keys.
package enum FolderFault: Sendable, Equatable {
    /// Something is there, but no folder.
    case notAFolder
    /// Others may change what is in it.
    case writableByOthers
    /// Others may read what is in it, and it holds keys or the socket.
    case readableByOthers
    /// It belongs to an account that is neither ours nor root's.
    case ownedBy(String)

    func sentence(_ path: String) -> String {
        switch self {
        case .notAFolder:
            "it is no folder. Move it away or choose another DOSSIER_HOME."
        case .writableByOthers:
            "other accounts may write in it. Run chmod go-w '\(path)' once you know who did."
        case .readableByOthers:
            "other accounts may enter it. Run chmod 700 '\(path)' once you know who did."
        case .ownedBy(let owner):
            "it belongs to the account \(owner). Run dossier as that account or choose another DOSSIER_HOME."
        }
    }
}

/// What is wrong with a file of the keyring, or with its folder.
package enum KeyFault: Error, Hashable, Sendable {
    case missing
    /// It begins as a key and ends too early.
    case truncated
    /// It is a whole key, but its check doesn't fit: a bit of it changed.
    case damaged
    /// It is no key at all.
    case notAKey
    /// A later release wrote it.
    case newerFormat
    /// A key of another organisation.
    case otherOrganisation
    /// A key for another purpose, or of another number, than the name of its file says.
    case otherPurpose
    /// Others than its owner may read or write it; the permissions, in octal.
    case exposed(permissions: UInt32)
    /// Another account owns it.
    case ownedByAnother
    /// A link, a folder or a device where a plain file must be, or no folder where one must be.
    case wrongKind
    case unreadable(error: Int32)
    case unwritable(error: Int32)
    case diskFull
}

extension KeyFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing: "is missing. Put it back from the copy of the keyring; a new one would open nothing."
        case .truncated: "ends too early. Put it back from the copy of the keyring."
        case .damaged: "is damaged: its check doesn't fit. Put it back from the copy of the keyring."
        case .notAKey: "is no key file."
        case .newerFormat: "was written by a newer release. Use that release, or a newer one."
        case .otherOrganisation: "belongs to another organisation."
        case .otherPurpose: "holds another key than its name says."
        case .exposed(let permissions):
            "may be read or changed by others (permissions \(String(permissions, radix: 8))). "
                + "Set files to 600 and folders to 700, and consider whether somebody has read it."
        case .ownedByAnother: "is owned by another account than the one that runs this program."
        case .wrongKind: "is not of the kind it must be: keys are plain files in a folder, and no links."
        case .unreadable(let error): "can't be read (error \(error))."
        case .unwritable(let error): "can't be written (error \(error))."
        case .diskFull: "can't be written: the disk is full."
        }
    }
}

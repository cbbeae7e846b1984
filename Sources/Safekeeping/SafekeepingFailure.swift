package import Facts

/// Why a copy was not taken, or could not be put back.
///
/// None of them holds a secret or anything about a person.
package enum SafekeepingFailure: Error, Sendable {
    /// A folder or file can't be made, read or written; the system's number for the reason.
    case file(path: String, error: Int32)
    case diskFull(path: String)
    /// Somebody else is taking or putting back copies here.
    case busy(path: String)
    /// There is no copy of an organisation at a place.
    case nothingThere(path: String)
    /// The key store of an organisation is not where it was looked for.
    case noKeyStore(path: String)
    /// The file that should hold a transport key is not there, or holds none.
    case noTransportKey(path: String)
    /// The places for data and for keys are one, or one is in the other.
    case onePlace
    /// It is no sealed file.
    case notSealed(file: String)
    /// A later release wrote it.
    case newerFormat(file: String)
    /// The key that sealed it is not among those that were given.
    case keyNotGiven(file: String, key: KeyID)
    /// It ends too early.
    case truncated(file: String)
    /// A piece of it isn't what was written; where it begins, in bytes.
    case damaged(file: String, offset: Int)
    /// It is whole and ours, and still not what it should be: a member of it, and what is wrong.
    case malformed(file: String, member: String, Fault)
    /// Two files that don't belong together.
    case mixed(data: String, keys: String, Mixture)
    /// A later release made it, whose migrations this one doesn't know.
    case newerSchema(file: String, migration: Int)
    /// The database has other rows than were put into it.
    case notRestored(organisation: OrganisationID, Fault)
    /// Something is there already.
    case notEmpty(organisations: Int)
    /// An entry of the copy isn't what it says it is, or stands where it doesn't belong.
    case badEntry(file: String, position: Int64)
    /// The organisation that is to come in is here already.
    case alreadyHere(slug: String, isClosed: Bool)
    /// Another organisation has the address.
    case addressTaken(slug: String)
    /// It is a backup and no export: it brings no keyring along.
    case noKeyring(file: String)
    /// The transport key that was given is another export's.
    case otherTransportKey(file: String)
    /// The folder that is to be written has something in it, or is a file.
    case folderTaken(path: String)

    package enum Fault: String, Sendable {
        case notAnArchive = "not-an-archive"
        case missing
        case unexpected
        case rows
        case root
        case size
        case entries
        case columns
        case organisation
    }

    package enum Mixture: String, Sendable {
        case organisations
        /// The key store is older than the data.
        case keysOlder = "keys-older"
        case kinds
    }
}

extension SafekeepingFailure {
    /// Tells a full disk from every other reason.
    static func unwritable(_ path: String, _ error: Int32) -> SafekeepingFailure {
        error == 28 || error == 122 || error == 27 ? .diskFull(path: path) : .file(path: path, error: error)
    }
}

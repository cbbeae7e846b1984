import Glibc

/// An account of the operating system.
package struct Account: Hashable, Sendable {
    package let name: String
    package let user: UInt32
    package let group: UInt32

    package var isRoot: Bool { user == 0 }

    /// System accounts lose no shared memory when they log out; people's accounts may (`RemoveIPC` of systemd-logind).
    var isPersonal: Bool { user >= 1_000 }

    /// The account this program runs as.
    package static func current() throws(InstallationFailure) -> Account {
        let user = geteuid()
        guard let account = look({ getpwuid_r(user, $0, $1, $2, $3) }) else {
            throw .unknownAccount("number \(user)")
        }
        return account
    }

    /// The account of this name, if there is one.
    package static func named(_ name: String) -> Account? {
        look { getpwnam_r(name, $0, $1, $2, $3) }
    }

    /// The account with this number, if there is one.
    static func numbered(_ user: UInt32) -> Account? {
        look { getpwuid_r(user, $0, $1, $2, $3) }
    }

    private typealias Lookup = (
        UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int,
        UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
    ) -> Int32

    private static func look(_ lookup: Lookup) -> Account? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            guard let base = buffer.baseAddress, lookup(&entry, base, buffer.count, &found) == 0,
                found != nil, let name = entry.pw_name
            else { return nil }
            return Account(name: String(cString: name), user: entry.pw_uid, group: entry.pw_gid)
        }
    }
}

import Foundation
import Glibc

/// Where the cluster of a home is, and which account runs it.
///
/// Usually that is `cluster/` in the home and the home's own account. PostgreSQL refuses to run as root, so root's
/// cluster runs as `postgres`; where that account can't reach the home (below `/root`, say) the cluster stands under
/// `/var/lib/dossier` and the home holds a link to it. The link is the only record: a home that was thrown away
/// leaves no cluster that a later home of the same path could take for its own.
struct ClusterPlace: Sendable {
    static let elsewhere = "/var/lib/dossier"

    /// The folder that holds `cluster/` and `socket/`.
    let base: Folder
    let account: Account
    let socketFolder: String

    var data: Folder { base.appending("cluster") }
    var making: Folder { base.appending("cluster.making") }
    var log: String { "\(data.path)/log/postgresql.log" }

    /// Who may connect: the server's account, the home's, and root, who could become either anyway.
    let admitted: [Account]

    /// Finds the place, and settles it if this is the first time.
    init(of home: Home) throws(InstallationFailure) {
        let current = try Account.current()
        let owner = try home.owner()
        let recorded = Folder(home.cluster)
        if let condition = recorded.ownCondition, condition.isLink {
            base = Folder(try Self.target(of: home.cluster)).parent
        } else if recorded.condition != nil || !owner.isRoot {
            base = Folder(home.path)
        } else {
            base = try Self.settle(home, as: try Self.serverAccount(owner))
        }
        if let made = base.appending("cluster").condition, let known = Account.numbered(made.user) {
            account = known
        } else {
            account = try Self.serverAccount(owner)
        }
        guard current.isRoot || current == account else {
            throw .foreignCluster(path: home.cluster, owner: account.name)
        }
        let root = Account(name: "root", user: 0, group: 0)
        admitted = Set([account, owner, root]).sorted { $0.user < $1.user }
        let own = base.appending("socket").path
        socketFolder = UnixSocket.fits(own) ? own : Self.shortSocketFolder(home, account)
    }

    private static func serverAccount(_ owner: Account) throws(InstallationFailure) -> Account {
        guard owner.isRoot else { return owner }
        guard let postgres = Account.named("postgres") else { throw .unknownAccount("postgres") }
        return postgres
    }

    private static func target(of link: String) throws(InstallationFailure) -> String {
        do {
            return try FileManager.default.destinationOfSymbolicLink(atPath: link)
        } catch {
            throw .notWritable(path: link, error: EIO)
        }
    }

    /// Lets the server's account pass through root's home if it can get that far, and otherwise goes elsewhere.
    ///
    /// Passing means search permission for that account's group and nothing more: what is in the home has
    /// permissions of its own.
    private static func settle(_ home: Home, as account: Account) throws(InstallationFailure) -> Folder {
        let folder = Folder(home.path)
        if UnixSocket.fits(home.socket), try reaches(folder.parent, account) {
            guard lchown(folder.path, 0, account.group) == 0, chmod(folder.path, 0o710) == 0 else {
                throw .unwritable(folder.path, errno)
            }
            if try reaches(folder, account) { return folder }
        }
        let root = try Account.current()
        try Folder(elsewhere).make(mode: 0o755, owner: root)
        try Folder(elsewhere).check(owners: [root], isPrivate: false)
        let base = Folder(elsewhere).appending(String(UInt64.random(in: 0...(.max)), radix: 36))
        try base.make(mode: 0o711, owner: root)
        try TextFile("\(base.path)/home").replace(with: home.path + "\n", mode: 0o600, owner: root)
        guard symlink(base.appending("cluster").path, home.cluster) == 0 else {
            throw .unwritable(home.cluster, errno)
        }
        return base
    }

    private static func reaches(_ folder: Folder, _ account: Account) throws(InstallationFailure) -> Bool {
        try Invocation("test", ["-x", folder.path], as: account).run().succeeded
    }

    /// A home's path may be longer than a socket's may be; the socket then gets a folder with a short name.
    private static func shortSocketFolder(_ home: Home, _ account: Account) -> String {
        // FNV-1a: only to tell one home from another, not to keep anything secret.
        let hash = home.path.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let name = "dossier-\(account.user)-\(String(hash, radix: 36))"
        let runtime = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? ""
        let isOurs = Folder(runtime).condition.map { $0.isFolder && $0.user == account.user } ?? false
        let folder = "\(isOurs ? runtime : "/tmp")/\(name)"
        return UnixSocket.fits(folder) ? folder : "/tmp/\(name)"
    }
}

import Glibc

extension Home {
    /// Refuses a home that more accounts may enter than have to.
    ///
    /// ``prepare()`` goes on with such a home, since what is in it has permissions of its own; that those are all that
    /// keeps others out is worth knowing.
    package func requirePrivate() throws(InstallationFailure) {
        let folder = Folder(path)
        let owner = try owner()
        try folder.check(owners: [owner], isPrivate: false)
        guard let condition = folder.condition else { return }
        let letsServerPass = isServers(group: condition.group, besides: owner)
        let allowed: mode_t = letsServerPass ? 0o710 : 0o700
        guard condition.permissions & 0o777 & ~allowed == 0 else {
            throw .unsafeFolder(path: path, fault: letsServerPass ? .openBeyondServer : .readableByOthers)
        }
    }

    /// Whether a group is that of another account which runs the cluster in this very folder: root's does; see
    /// ``ClusterPlace``.
    private func isServers(group: UInt32, besides owner: Account) -> Bool {
        guard let cluster = Folder(cluster).ownCondition, cluster.isFolder, cluster.user != owner.user else {
            return false
        }
        return Account.numbered(cluster.user)?.group == group
    }
}

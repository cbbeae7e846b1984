extension PrivateCluster {
    /// The folder of the server's socket, where there is one already.
    ///
    /// - Throws: `InstallationFailure.unsafeFolder` where more than the server's own account may enter it: whoever
    ///   reaches the socket may try to connect.
    package func safeSocketFolder() throws(InstallationFailure) -> String? {
        let status = status()
        // A cluster that is not there yet has no place, and is not given one by looking.
        guard status != .absent else { return nil }
        let place = try ClusterPlace(of: home)
        let folder =
            if case .running(let path) = status { Folder(path) } else { Folder(place.socketFolder) }
        guard let condition = folder.ownCondition else { return nil }
        guard !condition.isLink else { throw .unsafeFolder(path: folder.path, fault: .notAFolder) }
        try folder.check(owners: [place.account], isPrivate: true)
        return folder.path
    }
}

import Glibc

extension PrivateCluster {
    /// Waits for a server that is on its way up or down, and clears away what a crash left.
    ///
    /// - Returns: Whether the server runs now; false when there is none and it has to be started.
    func isSettled(at place: ClusterPlace) throws(InstallationFailure) -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + patience
        while let postmaster = PostmasterFile(of: place.data.path) {
            let socket = UnixSocket(folder: postmaster.socketFolder)
            let isAnswered = socket.isAnswered
            if isAnswered, postmaster.isReady { return true }
            // An answer without a process to be seen is a server in another container over the same folder:
            // alive, and not to be started twice.
            guard isAnswered || postmaster.isServer(of: place.data.path) else {
                unlink(PostmasterFile.path(in: place.data.path))
                unlink(socket.path)
                unlink("\(socket.path).lock")
                return false
            }
            guard clock.now < end else { throw notStarted(at: place) }
            usleep(20_000)
        }
        return false
    }

    /// Starts the server and waits until it answers.
    func start(at place: ClusterPlace) throws(InstallationFailure) {
        let programs = try ServerPrograms.find(version: try version(at: place))
        let sockets = Folder(place.socketFolder)
        try sockets.make(mode: 0o700, owner: place.account)
        if sockets.ownCondition?.isLink == true {
            throw .unsafeFolder(path: sockets.path, fault: .notAFolder)
        }
        try sockets.check(owners: [place.account], isPrivate: true)
        try configure(at: place, programs)
        shortenLog(at: place)
        let outcome = try Invocation(
            programs.path(of: "pg_ctl"),
            ["start", "-s", "-w", "-t", seconds, "-D", place.data.path, "-l", place.log], as: place.account
        ).run()
        guard outcome.succeeded else {
            throw outcome.saysDiskIsFull ? .diskFull(path: place.data.path) : notStarted(at: place)
        }
    }

    /// Writes the settings of this release and this machine.
    private func configure(at place: ClusterPlace, _ programs: ServerPrograms) throws(InstallationFailure) {
        let access = ClusterAccess(accounts: place.admitted)
        // A server that can't read its settings can't answer which of them it knows: first the plain ones.
        try write(compression: "on", at: place)
        let probe = try Invocation(
            programs.path(of: "postgres"),
            ["-D", place.data.path, "-C", "wal_compression", "-c", "wal_compression=lz4"], as: place.account
        ).run()
        if probe.succeeded { try write(compression: "lz4", at: place) }
        for (name, text) in [
            ("pg_hba.conf", access.hostBasedAuthentication), ("pg_ident.conf", access.identityMap),
        ] {
            try TextFile("\(place.data.path)/\(name)").replace(with: text, mode: 0o600, owner: place.account)
        }
    }

    private func write(compression: String, at place: ClusterPlace) throws(InstallationFailure) {
        let text = settings.text(
            socketFolder: place.socketFolder, account: place.account, compression: compression)
        try TextFile("\(place.data.path)/dossier.conf").replace(with: text, mode: 0o600, owner: place.account)
    }

    /// Keeps the server's log small: one earlier file of at most a few megabytes.
    private func shortenLog(at place: ClusterPlace) {
        var found = stat()
        if stat(place.log, &found) == 0, found.st_size > 4 << 20 {
            rename(place.log, "\(place.log).1")
        }
    }
}

import Glibc

/// A lock between programs on this machine, held until it is let go or its holder ends, however it ends.
struct ExclusiveLock: ~Copyable {
    private let file: Int32

    /// Takes the lock, waiting at most `patience` for another holder.
    ///
    /// - Throws: `InstallationFailure.busy` when the other one did not let go in time.
    init(path: String, owner: Account, patience: Duration) throws(InstallationFailure) {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .unwritable(path, errno) }
        if geteuid() == 0 { _ = fchown(file, owner.user, owner.group) }
        let clock = ContinuousClock()
        let end = clock.now + patience
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, clock.now < end else {
                close(file)
                throw .busy(lock: path, seconds: Int(patience.components.seconds))
            }
            usleep(20_000)
        }
        self.file = file
    }

    deinit {
        close(file)
    }
}

import Glibc

/// The program while it runs.
struct RunningProgram: Sendable {
    let process: pid_t

    /// Whether it ended by itself; its status stays to be waited for.
    var hasEnded: Bool {
        var information = siginfo_t()
        return waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0
            && information.si_signo == SIGCHLD
    }

    /// Ends it as a power cut would: nothing of it runs any more.
    func killAtOnce() -> Int32 {
        kill(process, SIGKILL)
        return wait()
    }

    /// Stops it where it is: it is there, and does nothing more.
    func freeze() { kill(process, SIGSTOP) }

    /// Waits for its end, and gives the status of `waitpid`.
    func wait() -> Int32 { waitMeasuring().status }

    /// The same with the most memory that it had at once, in bytes.
    func waitMeasuring() -> (status: Int32, memory: Int) {
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        return (status, usage.ru_maxrss << 10)
    }
}

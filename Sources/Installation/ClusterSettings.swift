import Glibc

/// The server's own settings, for one small machine that also runs the program.
package struct ClusterSettings: Sendable {
    /// Whether what was acknowledged survives a power cut.
    package enum Durability: Sendable {
        case durable
        /// For tests, whose data nobody wants back.
        case throwaway
    }

    package var durability: Durability
    package var connections: Int
    /// In bytes; what the machine has.
    package var memory: Int

    package init(durability: Durability = .durable, connections: Int = 100, memory: Int? = nil) {
        self.durability = durability
        self.connections = connections
        self.memory = memory ?? Self.memoryOfMachine
    }

    /// What the machine has, or what the container it pretends to be was given.
    private static var memoryOfMachine: Int {
        let machine = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        let line = TextFile("/sys/fs/cgroup/memory.max").read()?.split(separator: "\n").first
        return line.flatMap { Int($0) }.map { min($0, machine) } ?? machine
    }

    /// The text of `dossier.conf`.
    ///
    /// - Parameters:
    ///   - socketFolder: The only place the server listens on.
    ///   - account: Who runs it.
    ///   - compression: The best method for whole pages in the write-ahead log that this build of the server has.
    /// - Returns: The text.
    func text(socketFolder: String, account: Account, compression: String) -> String {
        let megabytes = memory >> 20
        let shared = min(max(megabytes / 4, 128), durability == .durable ? 1_024 : 128)
        let isDurable = durability == .durable ? "on" : "off"
        return """
            # Written by dossier each time it starts the server; changes here do not last.
            # Settings of your own go into local.conf beside this file, which is read after it.

            # No port on any network: only the socket, in a folder that only the server's account may enter.
            listen_addresses = ''
            port = \(UnixSocket.port)
            unix_socket_directories = \(quoted("\"\(socketFolder.replacing("\"", with: "\"\""))\""))
            unix_socket_permissions = 0700
            max_connections = \(connections)
            cluster_name = 'dossier'

            # Acknowledged means on disk.
            fsync = \(isDurable)
            full_page_writes = \(isDurable)
            synchronous_commit = on
            wal_compression = \(compression)
            max_wal_size = \(durability == .durable ? "4GB" : "1GB")
            min_wal_size = \(durability == .durable ? "256MB" : "80MB")
            checkpoint_timeout = 15min

            # A small server, and the program beside it.
            shared_buffers = \(shared)MB
            effective_cache_size = \(max(megabytes / 2, 256))MB
            maintenance_work_mem = \(min(max(megabytes / 16, 64), 512))MB
            work_mem = 16MB
            random_page_cost = 1.1
            effective_io_concurrency = 100
            jit = off
            # systemd-logind takes the shared memory of a person's account away at logout (RemoveIPC).
            dynamic_shared_memory_type = \(account.isPersonal ? "mmap" : "posix")

            \(Self.quietLog)

            # The same answer on every machine.
            timezone = 'UTC'
            datestyle = 'iso, ymd'
            default_transaction_isolation = 'read committed'
            row_security = on

            include_if_exists = 'local.conf'

            """
    }

    /// Personal data never reaches the server's log: it quotes rejected values in its messages.
    private static let quietLog = """
        # Personal data never reaches the server's log: no statements, no parameters, and no error messages,
        # because the server quotes rejected values in them. What is left concerns the server itself.
        logging_collector = off
        log_destination = 'stderr'
        log_min_messages = log
        log_min_error_statement = panic
        log_error_verbosity = terse
        log_statement = none
        log_min_duration_statement = -1
        log_min_duration_sample = -1
        log_transaction_sample_rate = 0
        log_parameter_max_length = 0
        log_parameter_max_length_on_error = 0
        log_lock_waits = off
        log_temp_files = -1
        log_autovacuum_min_duration = -1
        log_checkpoints = off
        log_connections = off
        log_disconnections = off
        log_line_prefix = '%m [%p] '
        log_timezone = 'UTC'
        debug_print_parse = off
        debug_print_rewritten = off
        debug_print_plan = off
        """

    private func quoted(_ text: String) -> String {
        "'\(text.replacing("'", with: "''"))'"
    }
}

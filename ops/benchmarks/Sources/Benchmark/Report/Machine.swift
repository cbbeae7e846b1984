import Foundation
import Glibc

/// What the figures were measured on.
struct Machine: Sendable {
    let lines: [String]

    static func look(at bench: Bench) async throws -> Machine {
        let version = try await bench.server.script("show server_version", in: "postgres")
        let settings = try await bench.server.script(
            """
            select string_agg(name || ' ' || current_setting(name), ', ' order by name) from pg_settings
             where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'wal_compression', 'shared_buffers',
                            'max_wal_size', 'max_connections', 'data_checksums')
            """, in: "postgres")
        let processors = text("/proc/cpuinfo").split(separator: "\n").filter { $0.hasPrefix("model name") }
        let model = processors.first?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
        let memory = Double(sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))) / 1_073_741_824
        let load = text("/proc/loadavg").split(separator: " ").first ?? "?"
        let day = Date().formatted(.iso8601.year().month().day())
        let peers = [
            bench.messages.map { "message-db \($0.version)" }, bench.recorder.map { "eventsourcing \($0.version)" },
        ].compactMap(\.self)
        return Machine(lines: [
            """
            Measured on \(day): \(processors.count) × \(model ?? "an unnamed processor"), \
            \(String(format: "%.0f", memory)) GB of memory; program, baselines and server on the same machine, whose \
            load was \(load) in the end.
            """,
            """
            PostgreSQL \(trimmed(version)) with \(trimmed(settings)); fsync of 8 kB takes \
            \(Figure.time(try syncTime(in: bench.server.folder))) here.
            """,
            """
            Payload: an entry of \(bench.payload.entry.utf8.count) bytes and a sealed part of \
            \(bench.payload.part.utf8.count).\(peers.isEmpty ? "" : " Peers: \(peers.joined(separator: ", ")).")
            """,
        ])
    }

    /// The median of writing eight kilobytes and having them on disk.
    private static func syncTime(in folder: String) throws -> Double {
        let path = "\(folder)/sync"
        let file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchFailure.unexpected("no file to time fsync with") }
        defer {
            close(file)
            unlink(path)
        }
        let page = [UInt8](repeating: 7, count: 8_192)
        var times: [Double] = []
        for number in 0..<200 {
            let start = ContinuousClock.now
            guard pwrite(file, page, page.count, (number % 64) * page.count) == page.count, fdatasync(file) == 0 else {
                throw BenchFailure.unexpected("fsync failed")
            }
            times.append((ContinuousClock.now - start).inSeconds)
        }
        return Series.median(of: times)
    }

    private static func text(_ path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }

    private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

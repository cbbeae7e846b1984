import Foundation
import Installation

/// Measures Dossier beside its baselines on a server of its own, prints the table, and writes it into the
/// documentation.
@main
struct Benchmark {
    static func main() async {
        do {
            let arguments = CommandLine.arguments.dropFirst()
            if arguments.first == RebuildAlone.command { return try await RebuildAlone.run(arguments.dropFirst()) }
            let options = try Options(Array(arguments))
            guard !options.wantsHelp else {
                print(Options.usage)
                return
            }
            try await run(options)
        } catch {
            Progress.say("benchmark: \(error)")
            exit(error is UsageFailure ? 2 : 1)
        }
    }

    private static func run(_ options: Options) async throws {
        let start = ContinuousClock.now
        let bench = try await Bench.set(options.scale)
        let result: Result<[Row], any Error>
        do {
            result = .success(try await rows(options, on: bench))
        } catch {
            result = .failure(error)
        }
        let facts = try? await Machine.look(at: bench)
        bench.server.clear()
        let rows = try result.get()
        guard let facts else { throw BenchFailure.tool("the machine", "its facts could not be read") }
        let took = ContinuousClock.now - start
        let table = Table(rows: rows, machine: facts, scale: options.scale, took: took)
        print(table.text)
        if options.writesPage {
            try Page.write(table.text)
            Progress.say("written to \(Page.name)")
        }
        Progress.say("took \(took.formatted(.units(allowed: [.minutes, .seconds], width: .abbreviated)))")
    }

    private static func rows(_ options: Options, on bench: Bench) async throws -> [Row] {
        var rows: [Row] = []
        if options.wants(.append) || options.wants(.office) {
            rows += try await AppendRows(bench: bench, sections: options.sections).measure()
        }
        if options.wants(.bulk) { rows += try await BulkRow(bench: bench).measure() }
        if options.wants(.intake) { rows += try await ImportRow(bench: bench).measure() }
        if options.wants(.find) { rows += try await FindRow(bench: bench).measure() }
        if Section.large.contains(where: options.wants) {
            rows += try await LargeRows(bench: bench, sections: options.sections).measure()
        }
        return rows
    }
}

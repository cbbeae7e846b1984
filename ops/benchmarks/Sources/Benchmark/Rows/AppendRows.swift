import Foundation
import Glibc
import Office
import Facts

/// One event per call: through the ledger by 1, 8, 64 and 256 callers, and whole commands through the office.
struct AppendRows {
    let bench: Bench
    let sections: Set<Section>

    private static let callers = [1, 8, 64, 256]
    /// Beside those, to find out with how many clients a baseline does best.
    private static let plainClients = [1, 8, 16, 32, 64, 128, 256]
    private static let messageClients = [4, 8, 16, 64]

    private struct Rounds {
        var own: [Int: Series] = [:]
        var office = Series()
        var plain: [Int: Series] = [:]
        var messages: [Int: Series] = [:]
    }

    func measure() async throws -> [Row] {
        var rounds = Rounds()
        for round in 1...bench.scale.rounds {
            Progress.say("append: round \(round) of \(bench.scale.rounds)")
            try await measure(&rounds, backwards: round.isMultiple(of: 2))
        }
        return rows(rounds)
    }

    private var wantsLedger: Bool { sections.contains(.append) }

    /// Goes through all numbers of callers in turn; every second round the other way round.
    private func measure(_ rounds: inout Rounds, backwards: Bool) async throws {
        let book = try await Book.found(on: bench.server, in: "append")
        try await bench.plain.make()
        try await bench.messages?.empty()
        try await bench.server.settle()
        let numbers = wantsLedger ? Self.plainClients : [64]
        for clients in backwards ? numbers.reversed() : numbers {
            if backwards { try await measurePlain(clients, &rounds) }
            if wantsLedger, Self.callers.contains(clients) {
                let rate = try await Callers(book: book, count: clients, seconds: bench.scale.seconds).perSecond()
                rounds.own[clients, default: Series()].add(rate)
                Progress.say("  ledger, \(clients) callers: \(Figure.whole(rate))/s")
            }
            if !backwards { try await measurePlain(clients, &rounds) }
            if clients == 64, sections.contains(.office) {
                let rate = try await OfficeCallers(book: book, count: 64, seconds: bench.scale.seconds).perSecond()
                rounds.office.add(rate)
                Progress.say("  office, 64 callers: \(Figure.whole(rate))/s")
            }
            if wantsLedger { try await measureMessages(clients, &rounds) }
        }
        try await book.burn()
    }

    private func measurePlain(_ clients: Int, _ rounds: inout Rounds) async throws {
        let rate = try await bench.plain.perSecond(clients: clients, seconds: bench.scale.seconds)
        rounds.plain[clients, default: Series()].add(rate)
        Progress.say("  plain, \(clients) clients: \(Figure.whole(rate))/s")
    }

    private func measureMessages(_ clients: Int, _ rounds: inout Rounds) async throws {
        guard let messages = bench.messages else { return }
        let number = clients == 1 ? 4 : clients
        guard Self.messageClients.contains(number) else { return }
        let rate = try await messages.perSecond(clients: number, seconds: bench.scale.seconds)
        rounds.messages[number, default: Series()].add(rate)
        Progress.say("  message-db, \(number) clients: \(Figure.whole(rate))/s")
    }

    // MARK: The table

    private func rows(_ rounds: Rounds) -> [Row] {
        var rows: [Row] = []
        if wantsLedger {
            for (callers, target) in [(1, 0.8), (8, 1.0), (64, 2.5)] {
                rows.append(row(callers, [plain(callers, rounds, .atLeast(target), clients: callers)]))
            }
            rows[2].goals.append(messages(64, rounds, .atLeast(12)))
            let best = Self.best(rounds.plain)
            rows.append(
                row(
                    256,
                    [
                        plain(256, rounds, .atLeast(4), clients: best, isBest: true),
                        messages(256, rounds, .atLeast(15)),
                    ]))
        }
        if sections.contains(.office), let other = rounds.plain[64] {
            rows.append(
                Row(
                    path: "whole command through `Office`, 64 callers",
                    goals: [goal(rounds.office, .atLeast(1), "plain, 64 clients", other)]))
        }
        return rows
    }

    private func row(_ callers: Int, _ goals: [Goal]) -> Row {
        Row(
            path: "`Ledger` append, one event per call, \(callers) \(callers == 1 ? "caller" : "callers")", goals: goals
        )
    }

    /// The number of clients with which a baseline did best.
    private static func best(_ rates: [Int: Series]) -> Int {
        rates.max { $0.value.median < $1.value.median }?.key ?? 64
    }

    private func plain(
        _ callers: Int, _ rounds: Rounds, _ target: Goal.Target, clients: Int, isBest: Bool = false
    ) -> Goal {
        let name = "plain, \(clients) \(clients == 1 ? "client" : "clients")\(isBest ? ", its best" : "")"
        return goal(rounds.own[callers] ?? Series(), target, name, rounds.plain[clients] ?? Series())
    }

    private func messages(_ callers: Int, _ rounds: Rounds, _ target: Goal.Target) -> Goal {
        let own = rounds.own[callers] ?? Series()
        guard !rounds.messages.isEmpty else {
            return Goal(
                target: target, against: "message-db", outcome: .leftOut(own: Figure.rate(own), why: "not installed"))
        }
        let best = Self.best(rounds.messages)
        return goal(own, target, "message-db, \(best) clients, its best", rounds.messages[best] ?? Series())
    }

    private func goal(_ own: Series, _ target: Goal.Target, _ against: String, _ other: Series) -> Goal {
        Goal(
            target: target, against: against,
            outcome: .measured(own: Figure.rate(own), other: Figure.rate(other), Ratio(own, to: other)))
    }
}

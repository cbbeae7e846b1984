import Facts
import Foundation
import Registers

/// What is measured in one ledger that grows into the millions: each thing at its size.
struct LargeRows {
    let bench: Bench
    let sections: Set<Section>

    func measure() async throws -> [Row] {
        let book = try await Book.found(on: bench.server, in: "large")
        let rebuilding = try Rebuilding(bench: bench, book: book)
        let pages = Pages(bench: bench, book: book)
        let register = PastRegister(bench: bench, book: book)
        let (first, middle, last) = (bench.scale.sizes[0], bench.scale.middle, bench.scale.last)
        try await register.declare()

        var rows: [Row] = []
        var clients: [StreamID] = []
        var pageTimes: [(size: Int, times: Pages.Times)] = []
        if wants(.page) {
            clients += try await grow(book, to: first)
            try await rebuilding.bringUp()
            pageTimes.append((first, try await pages.times(of: clients)))
        }
        if wants(.page) || wants(.read) || wants(.rebuild) {
            clients += try await grow(book, to: middle)
            if wants(.read) { rows.append(try await Reading(bench: bench, book: book).row()) }
            if wants(.rebuild) { rows.append(try await rebuilding.row()) } else { try await rebuilding.bringUp() }
            if wants(.page) { pageTimes.append((middle, try await pages.times(of: clients))) }
        }
        if wants(.growth) || wants(.register) || wants(.page) {
            clients += try await grow(book, to: last)
            if wants(.register) || wants(.page) { try await rebuilding.bringUp() }
            if wants(.growth) { rows.append(try await growth(book)) }
            if wants(.register) { rows.append(try await register.row()) }
            if wants(.page) {
                pageTimes.append((last, try await pages.times(of: clients)))
                rows.append(pages.row(pageTimes))
            }
        }
        try await book.burn()
        return rows
    }

    private func wants(_ section: Section) -> Bool { sections.contains(section) }

    private func grow(_ book: Book, to size: Int) async throws -> [StreamID] {
        let before = try await book.size()
        let start = ContinuousClock.now
        let clients = try await Bulk(book: book).fill(upTo: size)
        let rate = Double(try await book.size() - before) / (ContinuousClock.now - start).inSeconds
        try await bench.server.script("vacuum analyze", in: book.database)
        try await bench.server.settle()
        Progress.say("a ledger of \(Figure.whole(try await book.size())) entries, the last at \(Figure.whole(rate))/s")
        return clients
    }

    /// Single appends to a large ledger, beside a plain table as large.
    private func growth(_ book: Book) async throws -> Row {
        try await bench.plain.make(rows: bench.scale.last)
        var (own, plain) = (Series(), Series())
        for round in 1...bench.scale.rounds {
            try await bench.server.settle()
            let seconds = bench.scale.seconds
            if round.isMultiple(of: 2) { plain.add(try await bench.plain.perSecond(clients: 64, seconds: seconds)) }
            own.add(try await Callers(book: book, count: 64, seconds: seconds).perSecond())
            if !round.isMultiple(of: 2) { plain.add(try await bench.plain.perSecond(clients: 64, seconds: seconds)) }
        }
        Progress.say("  appends at that size \(Figure.rate(own)), plain \(Figure.rate(plain))")
        return Row(
            path: "appends at \(Figure.whole(bench.scale.last)) events, 64 callers",
            goals: [
                Goal(
                    target: .atLeast(2.5), against: "plain, 64 clients, as many rows",
                    outcome: .measured(own: Figure.rate(own), other: Figure.rate(plain), Ratio(own, to: plain)))
            ])
    }
}

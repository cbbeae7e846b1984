import ArgumentParser
import Facts
import Foundation
import Office
import Regulation

/// Who records, and when it happened.
struct WhoAndWhen: ParsableArguments {
    @Option(name: .customLong("as"), help: ArgumentHelp("Who acts; your account by default.", valueName: "name"))
    var actor: String?

    @Option(help: ArgumentHelp("The day on which it happened: 2026-03-05.", valueName: "day"))
    var on: String?

    @Option(help: ArgumentHelp("The moment at which it happened: 2026-03-05T10:00:00+01:00.", valueName: "instant"))
    var at: String?

    @Option(help: ArgumentHelp("An id of your own, so that sending it twice records it once.", valueName: "uuid"))
    var command: String?

    /// The order these make.
    func order(tense: Moment.Tense? = nil) throws -> Order {
        Order(
            command: try commandID(), actor: try chosenActor(), occurred: try occurrence(),
            request: Self.request, tense: tense)
    }

    /// What was typed, apart from the id it was sent under.
    private static var request: [UInt8] {
        Array(CommandLine.arguments.dropFirst().joined(separator: "\u{0}").utf8)
    }

    private func commandID() throws -> CommandID {
        guard let command else { return .timeOrdered(at: Workplace.clock()) }
        guard let id = CommandID(command) else {
            throw UseFailure.invalid(option: "--command", expected: "a UUID")
        }
        return id
    }

    func chosenActor() throws -> Actor {
        if let actor {
            guard !actor.isEmpty else { throw UseFailure.invalid(option: "--as", expected: "a name") }
            return Actor(name: actor, evidence: .stated)
        }
        return Actor(name: NSUserName(), evidence: .account)
    }

    func occurrence() throws -> Occurrence? {
        switch (on, at) {
        case (nil, nil): return nil
        case (let text?, nil):
            guard let day = Day(text) else {
                throw UseFailure.invalid(option: "--on", expected: "a day that exists, such as 2026-03-05")
            }
            return .day(day)
        case (nil, let text?):
            guard let instant = Instant(text) else {
                throw UseFailure.invalid(option: "--at", expected: "a moment such as 2026-03-05T10:00:00+01:00")
            }
            return .instant(instant)
        case (_?, _?):
            throw UseFailure.invalid(option: "--at", expected: "either --on or --at, not both")
        }
    }
}

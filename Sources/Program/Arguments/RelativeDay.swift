import Facts
import Foundation
import Regulation
import Synchronization

/// Days that are named from today on: `today`, `yesterday`, `vandaag`, `gisteren`.
enum RelativeDay {
    /// Where it is today: that of the organisation once its office is open, and of this machine before.
    private static let zone = Mutex<LocalZone?>(nil)

    /// Says by whose clocks today is reckoned.
    static func reckon(in zone: LocalZone) { Self.zone.withLock { $0 = zone } }

    private static var today: Day {
        let zone = zone.withLock(\.self) ?? LocalZone(identifier: TimeZone.current.identifier) ?? .utc
        return zone.day(of: Workplace.clock())
    }

    /// The day that a word stands for, if it does for one.
    static func day(_ text: some StringProtocol) -> Day? {
        switch text.lowercased() {
        case "today", "vandaag": today
        case "yesterday", "gisteren": today.adding(days: -1)
        default: nil
        }
    }

    /// The days that some arguments mean, so that the same words on another day are another request.
    static func days(in arguments: [String]) -> [String] {
        arguments.compactMap { argument in
            day(argument.split(separator: "=", maxSplits: 1).last ?? "")?.description
        }
    }
}

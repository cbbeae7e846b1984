import Facts
import Regulation

/// The figures of a period beside those of the one before.
package struct ManagementFigures: Sendable {
    private let figures: [FigureName: Figure]

    package init(_ input: ManagementInput) {
        let now = PeriodCount(input: input, period: input.period, standing: input.now)
        let before = input.before.map { PeriodCount(input: input, period: input.period.previous, standing: $0) }
        var figures: [FigureName: Figure] = [:]
        for name in FigureName.allCases {
            let (value, events) = now.measured(name)
            figures[name] = Figure(
                name, value, previous: before?.measured(name).value ?? .notRecorded, events: events)
        }
        self.figures = figures
    }

    package subscript(name: FigureName) -> Figure { figures[name] ?? .notRecorded(name) }

    /// All figures, in the order in which the report shows them.
    package var all: [Figure] { FigureName.allCases.map { self[$0] } }

    package func group(_ group: FigureGroup) -> [Figure] { all.filter { $0.name.group == group } }
}

import Regulation

/// Collects what is wrong with one file while it is read to its end.
final class FailureLog {
    /// Whoever has a thousand mistakes to mend reads no more of them.
    static let limit = 1_000

    let file: String
    private var failures: [IntakeFailure] = []
    private var omitted = 0

    init(file: String) {
        self.file = file
    }

    var isEmpty: Bool { failures.isEmpty }

    func add(_ problem: IntakeProblem, at place: SourcePlace?, field: FieldPath = .root) {
        add(
            IntakeFailure(
                file: file,
                place: place,
                field: field.text,
                problem: problem,
                rule: problem.rule ?? field.rule
            ))
    }

    /// Takes over what is wrong with a file that this one refers to.
    func add(_ others: IntakeFailures) {
        others.failures.forEach(add)
        omitted += others.omitted
    }

    private func add(_ failure: IntakeFailure) {
        guard failures.count < FailureLog.limit else {
            omitted += 1
            return
        }
        failures.append(failure)
    }

    /// Everything that was collected, by place; what concerns no place comes first.
    var collected: IntakeFailures {
        let sorted = failures.enumerated().sorted { one, other in
            let places = (one.element.place ?? .start, other.element.place ?? .start)
            return places.0 == places.1 ? one.offset < other.offset : places.0 < places.1
        }
        return IntakeFailures(failures: sorted.map(\.element), omitted: omitted)
    }

    func requireEmpty() throws(IntakeFailures) {
        guard isEmpty else { throw collected }
    }
}

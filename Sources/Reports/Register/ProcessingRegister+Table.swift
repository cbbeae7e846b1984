import Facts
import Regulation
import Views

extension ProcessingRegister {
    /// One row per activity, one column per field.
    package var table: Table {
        let fields = ActivityField.allCases.filter { ![.since, .until, .kind, .wording].contains($0) }
        let names = partyNames
        return Table(
            RegisterText.title.phrase,
            columns: [
                Column(.id, .identifier), Column(.slug), Column(.name), Column(.kind), Column(.phase),
                Column(.since, .date),
                Column(.until, .date),
            ] + fields.map { Column($0.rawValue, $0.words) } + [Column(.reviewDue, .date), Column(.gaps)],
            rows: activities.map { activity in
                let wording = ActivityWording(line: activity, parties: names)
                var cells: [Cell] = [
                    .text(activity.stream.description), activity.slug.map { .text($0) } ?? .empty,
                    .phrase(activity.name.phrase), .code(activity.values.content.kind), .code(activity.values.phase),
                    .day(activity.values.content.since), .day(activity.values.until),
                ]
                cells += fields.map { cell($0, activity.values.content, wording) }
                let articles = gaps(of: activity).map { $0.gap.rule.phrase }
                cells += [.day(activity.values.reviewDue), articles.isEmpty ? .empty : .phrase(.list(articles))]
                return Table.Row(cells, events: activity.events)
            })
    }

    /// A field as a number or a code where it is one, in words otherwise.
    private func cell(_ field: ActivityField, _ content: ActivityContent, _ wording: ActivityWording) -> Cell {
        switch field {
        case .automatedDecision: return .flag(content.automatedDecision)
        case .profiling: return .flag(content.profiling)
        case .impactAssessment: return .code(content.impactAssessment)
        case .reviewMonths: return .number(content.reviewMonths)
        case .wording, .kind, .since, .until, .purposes, .subjectCategories, .dataCategories, .recipients, .transfers,
            .retention, .measures, .controllers, .processing:
            let values = wording.values(field)
            return values.isEmpty ? .empty : .phrase(.joined(values, by: "; "))
        }
    }
}

package import Facts
package import Regulation

extension StatementRegister {
    /// What is due of the versions of the statement, as they stand at the end of a day (Articles 13, 14 and 24(1)).
    ///
    /// The version in force in a language is looked at again after a year, unless a newer one took its place.
    package static func due(_ versions: [StreamID: Values], on day: Day, event: (StreamID) -> Int64) -> [DueThing] {
        func first(_ values: Values) -> Day { max(values.content.validFrom, values.published) }
        let statements = versions.mapValues(\.statement)
        var due = versions.filter { $1.withdrawn == nil && first($1) > day }.map { stream, values in
            DueThing(.statementStart, on: first(values), about: stream, events: [event(stream)])
        }
        for language in Language.allCases {
            guard let stream = Statement.inForce(language, on: day, among: statements), let values = versions[stream]
            else { continue }
            let review = ReviewInterval.due(after: ReviewInterval.standard, since: first(values), reviewed: nil)
            due.append(DueThing(.statementReview, on: review, about: stream, events: [event(stream)]))
        }
        return due
    }
}

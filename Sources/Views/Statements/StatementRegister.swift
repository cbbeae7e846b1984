package import Facts
package import Regulation

/// The versions of the privacy statement.
package enum StatementRegister: SteppedView {
    package typealias State = Statement
    package typealias Part = Whole

    package static let name = RegisterName.statement

    package struct Values: Hashable, Sendable {
        package let content: StatementContent
        package let published: Day
        package let withdrawn: Day?

        package init(content: StatementContent, published: Day, withdrawn: Day?) {
            self.content = content
            self.published = published
            self.withdrawn = withdrawn
        }

        /// The state that these values came from, for the rules that ask one.
        package var statement: Statement {
            switch withdrawn {
            case nil: .published(content, on: published)
            case .some(let day): .withdrawn(content, published: published, withdrawn: day)
            }
        }
    }

    package static func parts(of state: Statement) -> [(part: Whole, values: Values)] {
        switch state {
        case .unpublished: []
        case .published(let content, let day):
            [(.whole, Values(content: content, published: day, withdrawn: nil))]
        case .withdrawn(let content, let published, let withdrawn):
            [(.whole, Values(content: content, published: published, withdrawn: withdrawn))]
        }
    }
}

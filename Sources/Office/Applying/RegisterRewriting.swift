package import Facts
package import Regulation

/// What a thing of the register says, if it is there, and what a declaration would have it say.
package enum RegisterRewriting: Sendable {
    case newProcessor(RegisterVersion<ProcessorContent>)
    case newActivity(RegisterVersion<ActivityContent>)
    case organisation(old: RegisterVersion<OrganisationContent>, new: RegisterVersion<OrganisationContent>)
    case processor(old: RegisterVersion<ProcessorContent>, new: RegisterVersion<ProcessorContent>)
    case activity(old: RegisterVersion<ActivityContent>, new: RegisterVersion<ActivityContent>)
}

/// What counts of a thing of the register, with its opened words.
package struct RegisterVersion<Content: Sendable>: Sendable {
    package let content: Content
    package let texts: Opening<Details>

    init(_ content: Content, _ texts: Opening<Details>) {
        self.content = content
        self.texts = texts
    }
}

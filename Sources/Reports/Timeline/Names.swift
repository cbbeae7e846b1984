package import Facts

/// What things are called whose ids stand in facts.
package struct Names: Sendable {
    /// Clients, activities, processors, statements.
    package var streams: [StreamID: Opening<String>]
    package var people: [SubjectID: Opening<String>]
    /// Purposes, data categories, recipients.
    package var elements: [ElementID: Opening<String>]

    package init(
        streams: [StreamID: Opening<String>] = [:], people: [SubjectID: Opening<String>] = [:],
        elements: [ElementID: Opening<String>] = [:]
    ) {
        self.streams = streams
        self.people = people
        self.elements = elements
    }

    func phrase(_ stream: StreamID) -> Phrase { streams[stream]?.phrase ?? .text(stream.description) }
    func phrase(_ person: SubjectID) -> Phrase { people[person]?.phrase ?? .text(person.description) }
    func phrase(_ element: ElementID) -> Phrase { elements[element]?.phrase ?? .text(element.description) }

    /// A purpose; without one it is about all direct marketing.
    func purpose(_ element: ElementID?) -> Phrase {
        element.map(phrase) ?? HeadingText.allMarketing.phrase
    }
}

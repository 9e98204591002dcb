// The whole of what a page has to say to a bundler.
import "ai-savings-calculator/define";

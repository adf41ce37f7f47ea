// Jest as Stryker runs it: the node tests alone, as one project, for Stryker knows nothing of projects. Which of them is
// said in Stryker's own configuration.
import jest from '../../jest.config.mjs';

const [node] = jest.projects;

export default {
  ...node,
  rootDir: '../..',
  roots: ['<rootDir>/src', '<rootDir>/tests'], // it looks for the tests that a file bears on, through all between
  testTimeout: jest.testTimeout,
};
